/** The time as the clock on the wall has it: `09:04:31`. */
export function clock(): string {
  const now = new Date()
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((number) => String(number).padStart(2, '0')).join(':')
}
