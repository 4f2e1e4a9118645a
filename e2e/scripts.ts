/**
 * What somebody writes into a field so that it runs in the browser of whoever reads it, and how it is noticed when one of
 * them does. Each calls `zr` with its own number, or asks for something at `zz.invalid`.
 */
import type { BrowserContext, Page } from 'playwright-core'

type Form = (call: string, n: number) => string

const img = (call: string) => `<img src=x onerror=${call}>`

/** Forms by what they hope for, each written once around a call. */
const forms: readonly Form[] = [
  // A tag of its own.
  (call) => `<script>${call}</script>`,
  (call) => `</script><script>${call}</script>`,
  (call) => `<ScRiPt >${call}</sCrIpT >`,
  img,
  (call) => `<img/src=x/onerror=${call}>`,
  (call) => `<IMG SRC=x OnErRoR=${call}>`,
  (call) => `<body onload=${call}>`,
  (call) => `<details open ontoggle=${call}>س`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<select autofocus onfocus=${call}>`,
  (call) => `<textarea autofocus onfocus=${call}>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<audio src=x onerror=${call}>`,
  (call) => `<marquee onstart=${call}>م</marquee>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>">`,
  (call) => `<iframe src="javascript:parent.${call}">`,
  (call) => `<object data="javascript:${call}">`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<base href="javascript:${call}//">`,
  // Out of an attribute, a string or a comment.
  (call) => `"><img src=x onerror=${call}>`,
  (call) => `'><img src=x onerror=${call}>`,
  (call) => `" autofocus onfocus=${call} x="`,
  (call) => `' onmouseover=${call} x='`,
  (call) => `';${call};//`,
  (call) => `";${call};//`,
  (call) => `\`-${call}-\``,
  (call) => `*/${call}/*`,
  (call) => `<!--><img src=x onerror=${call}>-->`,
  (call) => `<![CDATA[><img src=x onerror=${call}>]]>`,
  // Pictures and formulas that are written in tags.
  (call) => `<svg onload=${call}>`,
  (call) => `<svg/onload=${call}>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<svg><set onbegin=${call} attributeName=x>`,
  (call) => `<svg><a xlink:href="javascript:${call}"><text y=9>ف</text></a></svg>`,
  (call) => `<svg><foreignObject><img src=x onerror=${call}></foreignObject></svg>`,
  (call) => `<math href="javascript:${call}">ض</math>`,
  (call) => `<math><maction actiontype=statusline xlink:href="javascript:${call}">ض</maction></math>`,
  // What a parser moves when it reads it a second time.
  (call) => `<math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
  (call) => `<svg></p><style><a id="</style><img src=x onerror=${call}>">`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (call) => `<table><td></table><form><img src=x onerror=${call}></form>`,
  (call) => `<textarea></textarea><img src=x onerror=${call}>`,
  (call) => `<title></title><img src=x onerror=${call}>`,
  (call) => `<style></style><img src=x onerror=${call}>`,
  (call) => `<xmp></xmp><img src=x onerror=${call}>`,
  (call) => `<template><img src=x onerror=${call}></template>`,
  (call) => `<select><option></select><img src=x onerror=${call}>`,
  // An address.
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `java&#9;script:${call}`,
  (call) => `//zz.invalid/${call}`,
  (call) => `data:text/html,<script>${call}</script>`,
  (call) => `<a href="javascript:${call}">انقر</a>`,
  (call) => `[انقر](javascript:${call})`,
  (call) => `<form action="javascript:${call}"><button>أرسل</button></form>`,
  (call) => `<button formaction="javascript:${call}">أرسل</button>`,
  // Something fetched.
  (call, n) => `<img src=//zz.invalid/${String(n)}>${call}`,
  (call, n) => `<link rel=stylesheet href=//zz.invalid/${String(n)}>${call}`,
  (call, n) => `<style>@import "//zz.invalid/${String(n)}";</style>${call}`,
  (call, n) => `<p style="background:url(//zz.invalid/${String(n)})">${call}`,
  (call, n) => `}*{background:url(//zz.invalid/${String(n)})}${call}`,
  // Braces of templates, and of our own sentences.
  (call) => `{{constructor.constructor("${call}")()}}`,
  (call) => '${' + call + '}',
  (call) => `<%= ${call} %>`,
  (call) => `#{${call}}`,
  (call) => `{n, plural, other {<b>${call}</b>}}`,
  (call) => `{name} {0} <b>${call}</b> '{`,
  // Written so that somebody undoes it once too often.
  (call) => `&lt;img src=x onerror=${call}&gt;`,
  (call) => `&amp;lt;script&amp;gt;${call}`,
  (call) => `\\u003cimg src=x onerror=${call}\\u003e`,
  (call) => `\\x3cimg src=x onerror=${call}\\x3e`,
  (call) => `%3Cimg%20src=x%20onerror=${call}%3E`,
  (call) => `＜img src=x onerror=${call}＞`,
  (call) => `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  // Beside, and within, the letters of this country.
  (call) => `عائشة<svg onload=${call}>بنت`,
  (call) => `<ـimg src=x onerror=${call}>`,
  (call) => `ⴰⵎⵉⵏⴰ<img src=x onerror=${call}>`,
  (call) => `٤٥<b onclick=${call}>٦</b>`,
  (call) => `قَ<i>َ</i>${call}`,
  // Signs that turn the direction, join or hide.
  (call) => `أمينة\u202e<img src=x onerror=${call}>\u202c`,
  (call) => `\u2067<script>${call}</script>\u2069 مريم`,
  (call) => `\u200f\u061c<svg onload=${call}>\u200e`,
  (call) => `<img src=x on\u200derror=${call}>`,
  (call) => `<scr\u00adipt>${call}</scr\u00adipt>`,
  (call) => `<img\ufeffsrc=x onerror=${call}>`,
  (call) => `a\u2028${call}\u2029b`,
]

const callOf = (n: number) => `zr(${String(n)})`

/** Every form, with its own number; none has a control character, nor a space at an end. */
export const payloads: readonly string[] = forms.map((form, n) => form(callOf(n), n))

/** What no field takes at all: control characters, and half a character. */
export const untakable: readonly string[] = [
  `<img src=x\u0000 onerror=zr(0)>`,
  `\u0000`,
  `<img\u000csrc=x onerror=zr(0)>`,
  `\u0008<script>zr(0)</script>`,
  `\u001b]0;zr(0)\u0007`,
  `a\u0085b`,
  `\ud800<img src=x onerror=zr(0)>`,
  `<img src=x onerror=zr(0)>\udfff`,
]

/** What a paper can print: the letters of our fonts. A decision that could not be printed is not taken. */
const printable = /^[\x20-\x7e\u0621-\u06ff]*$/

/**
 * Those from a place in the list on that are together at most this long, a space between them: one at least.
 *
 * @param printed only what a paper can print
 */
export function packed(
  from: number,
  most: number,
  printed = false,
): { readonly text: string; readonly numbers: readonly number[] } {
  const numbers: number[] = []
  let text = ''
  for (const at of payloads.keys()) {
    const n = (from + at) % payloads.length
    const payload = payloads[n] ?? ''
    if (printed && !printable.test(payload)) continue
    const longer = text === '' ? payload : `${text} ${payload}`
    if (longer.length > most) continue
    text = longer
    numbers.push(n)
  }
  return { text, numbers }
}

/** What happened in a window that should not have. */
export interface Watch {
  /** What ran, was refused by the policy or fetched since it was last asked; and what stands in the page as markup. */
  readonly found: (page: Page) => Promise<readonly string[]>
}

/** Watches every page that this window opens from now on. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const heard: string[] = []
  await context.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { zr: (n: unknown) => void seen.push(`ran ${String(n)}`), zrSeen: seen })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.push(`policy ${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  context.on('request', (request) => {
    if (request.url().includes('zz.invalid')) heard.push(`asked for ${request.url()}`)
  })
  context.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('weberror', (error) => heard.push(`thrown ${error.error().message}`))
  return {
    async found(page) {
      const seen = await page.evaluate(() => {
        const { zrSeen } = window as unknown as { zrSeen: string[] }
        const made: string[] = []
        for (const element of document.querySelectorAll('*')) {
          const name = element.tagName.toLowerCase()
          for (const { name: attribute, value } of element.attributes) {
            if (attribute.startsWith('on')) made.push(`<${name} ${attribute}>`)
            const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'style'].includes(
              attribute,
            )
            if (leads && /javascript:|zz\.invalid/i.test(value)) made.push(`<${name} ${attribute}=${value}>`)
          }
          if (['iframe', 'object', 'embed', 'base', 'math', 'marquee'].includes(name)) made.push(`<${name}>`)
          if (name === 'script' && element.textContent.includes('zr(')) made.push('<script>')
        }
        return [...zrSeen.splice(0), ...made]
      })
      return [...heard.splice(0), ...seen]
    },
  }
}

/** All that a page says: its text, what stands in its fields, and what is only told to a reader aloud. */
export const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.body.textContent,
      ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
      ...[...document.querySelectorAll('[aria-label], [title]')].map((one) =>
        String(one.getAttribute('aria-label') ?? one.getAttribute('title')),
      ),
    ].join('\n'),
  )

const times = (text: string, part: string) => text.split(part).length - 1

/** Within a sentence of ours a text has no marks of direction, so that it cannot turn the line around it. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text as it was given, and as it stands within a sentence. */
export const asGiven = (text: string): readonly string[] => [...new Set([text, text.replaceAll(turning, '')])]

/** Which stand there as they were given, and which stand there otherwise: their call without all that was around it. */
export function givenOn(said: string): {
  readonly whole: readonly number[]
  readonly changed: readonly number[]
} {
  const whole: number[] = []
  const changed: number[] = []
  for (const [n, payload] of payloads.entries()) {
    const calls = times(said, callOf(n))
    const wholes = asGiven(payload).reduce((sum, one) => sum + times(said, one), 0)
    if (wholes > 0) whole.push(n)
    if (calls > wholes) changed.push(n)
  }
  return { whole, changed }
}
