import { outletAt } from '../html/outlets.ts'

/** An outlet's name: the known one of a domain, no number and no address. */
export function outletNamed(name: string | undefined): string | undefined {
  if (name === undefined || !/\p{L}/u.test(name) || name.length > 100) return undefined
  if (!/^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/i.test(name)) return /:\/\/|@|^urn:/i.test(name) ? undefined : name
  return outletAt(/^https?:/i.test(name) ? name : `https://${name}`) ?? name.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
}
