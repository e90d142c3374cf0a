/** For each token of a row 1 where another row has something in its column. Both rows are given as the columns of their tokens, ascending. */
export function partnersOf(own: Int32Array, other: Int32Array): Uint8Array {
  const partners = new Uint8Array(own.length)
  for (let token = 0, at = 0; token < own.length; token++) {
    while (at < other.length && other[at]! < own[token]!) at += 1
    if (other[at] === own[token]) partners[token] = 1
  }
  return partners
}

/** Whether one of a row's tokens stands in a column. The row is given as the columns of its tokens, ascending. */
export function stands(places: Int32Array, column: number): boolean {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (places[middle]! < column) from = middle + 1
    else to = middle
  }
  return places[from] === column
}
