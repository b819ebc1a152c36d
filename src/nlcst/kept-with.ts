/**
 * Works a value out once for each object and keeps it with the object, for all who ask; a copy of the object has to be asked anew.
 * No WeakMap: V8 clears the entries of objects that died only at a full collection, and by then every look into its table misses the processor's cache.
 */
export function keptWith<K extends object, V, Around extends unknown[]>(workOut: (of: K, ...around: Around) => V): (of: K, ...around: Around) => V {
  const key = Symbol('kept')
  return (of, ...around) => {
    const keeper: { [key]?: { of: K; value: V } } = of
    const kept = keeper[key]
    if (kept?.of === of) return kept.value
    const value = workOut(of, ...around)
    keeper[key] = { of, value }
    return value
  }
}
