import type { TimeMark } from '../../nlcst/mark.ts'

/** 录取工作从8月3日开始，…: when something begins is not when what follows is counted, unless that is what has come since: …，累计整治98处. */
export const beginsThen = (folded: string, { start, end, text }: TimeMark): boolean =>
  !/来|至今/.test(text) &&
  !come.test(folded.slice(end, end + 60)) &&
  /[从自]/.test(folded.slice(start - 1, start + 1)) &&
  /(?:工作|活动|行动|考试|比赛|大赛|展览|报名|招生|录取|项目|培训|会议|政策|制度|办法|课程|申请|申报|施工|工程)(?:也|均|都|将|已|就)?[从自]?$/.test(
    folded.slice(Math.max(0, start - 5), start),
  ) &&
  /^(?:开始|正式)?(?:启动|进行|举行|实施|施行|执行)?[，。；]/.test(folded.slice(end, end + 5))

const come = /^(?:开始|起)?，(?:[^。；\d]*，)?[^。；，\d]{0,8}(?:[共合总]计|累计|[总一]共|共(?![同有和产青享建]))[^，。；]{0,12}\d/
