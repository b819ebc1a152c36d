/** The address of a page of this site, whatever folder it is served from: `/articles/` → `${base}articles/`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
