/** Whether a line is an object of JSON and nothing else. */
export function isWhole(line: string): boolean {
  if (!/^\s*\{/.test(line) || !/\}\s*$/.test(line.slice(-100))) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
