/** > | {"title": …   > | [{"title": …   > | {}   an article in brackets is none: > | [Editor’s note: … */
const JSON_START = /^(?:\{\s*["}]|\[\s*(?:\{\s*["}]|\]))/

/** Whether text begins as an object of JSON does, or a list of objects. */
export const beginsLikeJson = (markup: string): boolean => JSON_START.test(markup)
