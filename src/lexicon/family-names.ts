/** Family names of nine in ten people: what tells （章杰金） from （试行）. */
export const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常章鲁葛俞樊邢殷施牛温康齐伍庄岳左麦游季柳柯安欧倪'

/** What stands before the names of those who sign a text. */
export const signers = '记者|通讯员|实习生|作者|摄影|供稿|撰稿|编辑|校对|文/图'
