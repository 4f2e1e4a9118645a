/**
 * What a reader of Tamazight is told in a second language says so: to the eye, by its slope, and to whoever listens,
 * by its `lang`. Sentences are text by the time they stand on the page, so they are known again by their words.
 */
const borrowed = new Map<string, string>()

/** Remembers that a sentence was said in another language than the reader's. */
export const borrow = (text: string, language: string): void => {
  if (/\p{L}/u.test(text)) borrowed.set(bare(text), language)
}

/** Without the marks that set direction. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, '').trim()

/** The language of a text, or of one of the parts it was put together from; undefined for whatever was not borrowed. */
function spokenIn(text: string): string | undefined {
  const whole = bare(text)
  return [whole, ...whole.split(/ [·—] /u)].map((part) => borrowed.get(part)).find((one) => one !== undefined)
}

const mark = 'data-borrowed'

/** The one language in which everything that stands directly in an element was borrowed; undefined when it was not. */
function languageOf(element: Element): string | undefined {
  let found: string | undefined
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !/\p{L}/u.test(node.textContent ?? '')) continue
    const language = spokenIn(node.textContent ?? '')
    if (language === undefined || (found !== undefined && found !== language)) return undefined
    found = language
  }
  return found
}

function look(element: Element): void {
  const language = languageOf(element)
  if (language !== undefined && (!element.hasAttribute('lang') || element.hasAttribute(mark))) {
    if (element.getAttribute('lang') !== language) element.setAttribute('lang', language)
    if (!element.hasAttribute(mark)) element.setAttribute(mark, '')
  } else if (element.hasAttribute(mark) && language === undefined) {
    element.removeAttribute('lang')
    element.removeAttribute(mark)
  }
}

/** Marks what is borrowed on the page, now and as it changes, until the answer is called. */
export function markBorrowed(): () => void {
  const all = (root: Element) => {
    look(root)
    for (const element of root.querySelectorAll('*')) look(element)
  }
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') {
        if (target.parentElement !== null) look(target.parentElement)
        continue
      }
      if (target instanceof Element) look(target)
      for (const node of addedNodes) if (node instanceof Element) all(node)
    }
  })
  all(document.body)
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  return () => {
    watch.disconnect()
    for (const element of document.querySelectorAll(`[${mark}]`)) {
      element.removeAttribute('lang')
      element.removeAttribute(mark)
    }
    borrowed.clear()
  }
}
