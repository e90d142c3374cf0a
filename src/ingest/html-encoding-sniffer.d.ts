declare module 'html-encoding-sniffer' {
  /** The name of the encoding a page declares by mark or meta element, else the default. */
  const sniff: (bytes: Uint8Array, options?: { readonly defaultEncoding?: string }) => string
  export = sniff
}
