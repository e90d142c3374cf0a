/** The bytes of a blob that DuckDB gives; none where it gives anything else. */
export function blobOf(value: unknown): Uint8Array {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
    ? value.bytes
    : new Uint8Array()
}
