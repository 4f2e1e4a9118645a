import { AxeBuilder } from '@axe-core/playwright'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Nothing on this page stands in the way of somebody who listens, or who sees little. No page of ours has a frame, so
 * the other window that axe would put the answers of frames together in is not opened: it costs as much as the look.
 */
export async function nothingInTheWay(page: Page): Promise<void> {
  await keepPicture(page)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

let taken = 0

/** With `HIMAYA_PICTURES` a picture of each page that is checked is kept there, for people to look at. */
async function keepPicture(page: Page): Promise<void> {
  const folder = process.env['HIMAYA_PICTURES']
  if (folder === undefined) return
  const name = `${String(++taken).padStart(3, '0')}${new URL(page.url()).pathname.replaceAll(/[\da-f-]{36}/g, 'id').replaceAll('/', '-')}`
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
