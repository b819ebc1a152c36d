/** What was worked out for an object, by the number of the question; undefined where nobody asked yet. */
interface Kept {
  of: object
  values: unknown[]
}

const kept = Symbol('kept')
/** Stands for a value that is undefined. */
const none = Symbol('none')
let questions = 0

/**
 * Works a value out once for each object and keeps it with the object, for all who ask; a copy of the object has to be asked anew.
 * No WeakMap: V8 clears the entries of objects that died only at a full collection, and by then every look into its table misses the processor's cache.
 * All values of an object lie in one field of it: with a field each, objects of one kind would get as many shapes as there are orders to ask in, and all who read any field of theirs would be slow.
 */
export function keptWith<K extends object, V, Around extends unknown[]>(workOut: (of: K, ...around: Around) => V): (of: K, ...around: Around) => V {
  const own = questions++
  return (of, ...around) => {
    const keeper: { [kept]?: Kept } = of
    let all = keeper[kept]
    if (all?.of !== of) {
      all = { of, values: [] }
      keeper[kept] = all
    }
    const known = all.values[own]
    if (known !== undefined) return (known === none ? undefined : known) as V
    const value = workOut(of, ...around)
    all.values[own] = value === undefined ? none : value
    return value
  }
}
