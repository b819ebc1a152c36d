import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { parquetMetadataAsync } from 'hyparquet'

/** How many rows and row groups a Parquet file of facts has, and which share of its bytes a reader needs for one region and year, by the statistics in its footer. */
export async function neededRowGroups(
  path: string,
  region: string,
  year: number,
): Promise<{ rows: number; groups: number; needed: number; bytes: number; neededBytes: number }> {
  const file = openSync(path, 'r')
  try {
    const slice = (start: number, end = statSync(path).size): ArrayBuffer => {
      const bytes = new Uint8Array(end - start)
      readSync(file, bytes, 0, bytes.length, start)
      return bytes.buffer
    }
    const { row_groups, num_rows } = await parquetMetadataAsync({ byteLength: statSync(path).size, slice })
    const groups = row_groups.map(({ columns, total_byte_size }) => {
      const holds = (name: string, value: string | number) => {
        const { min_value: min, max_value: max } = columns.find((c) => c.meta_data!.path_in_schema[0] === name)!.meta_data!.statistics ?? {}
        return min !== undefined && max !== undefined && min <= value && value <= max
      }
      return { bytes: Number(total_byte_size), needed: holds('region', region) && holds('year', year) }
    })
    const sum = (rows: typeof groups) => rows.reduce((total, { bytes }) => total + bytes, 0)
    const needed = groups.filter((group) => group.needed)
    return { rows: Number(num_rows), groups: groups.length, needed: needed.length, bytes: sum(groups), neededBytes: sum(needed) }
  } finally {
    closeSync(file)
  }
}
