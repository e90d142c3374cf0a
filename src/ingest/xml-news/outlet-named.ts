/** What a wire or a feed calls its outlet; undefined where that is a number, a mailbox or an identifier. */
export function outletNamed(name: string | undefined): string | undefined {
  return name !== undefined && /\p{L}/u.test(name) && name.length <= 100 && !/@|^(?:urn|tag):|:\/\/\S*\//i.test(name) ? name : undefined
}
