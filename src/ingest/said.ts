import type { Metadata } from '../options.ts'

/** What is known of an article, without what is not. */
export function said(known: { readonly [name in keyof Metadata]: Metadata[name] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''))
}
