import { z } from 'zod'

/** Fields of civil affairs work, after the departments of the Ministry of Civil Affairs. */
export const Topic = z.enum([
  '养老服务',
  '社会救助',
  '儿童福利与未成年人保护',
  '社会工作',
  '慈善与志愿服务',
  '基层治理',
  '社会组织',
  '残疾人',
  '就业',
  '婚姻殡葬地名',
  '其他',
])
export type Topic = z.infer<typeof Topic>
