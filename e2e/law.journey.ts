/** The law on the screen: looked for, found, read with its source and its mark; in Arabic and in French. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { wordsOf } from './words.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

const victim = { ar: 'ضحايا', fr: 'victime' } as const

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  const begins = (id: string) => new RegExp(said(id).split('{')[0] ?? '')

  test('the contents, a search by keyboard, article 448-14 with its source and mark, and back to what was found', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults } = window
    await enterAs(house, window, 'social_assistant', 'TPI-NADOR')
    await page.getByRole('link', { name: said('nav.law'), exact: true }).click()

    // Before anything is typed: the works, each with its articles.
    await page.getByRole('heading', { name: said('law.contents') }).waitFor()
    const work = page.locator('summary', { hasText: language === 'ar' ? '27.14' : '27-14' })
    await work.click()
    await page.locator('.inset').getByText('448-14', { exact: true }).waitFor()
    await nothingInTheWay(page)

    // The box has the focus; the arrow leads to what is found.
    await page.locator('#law-text').focus()
    await page.keyboard.type(victim[language])
    await page.getByRole('heading', { name: said('law.found') }).waitFor()
    await page.locator('ol.rows a.line', { hasText: '448-14' }).waitFor()
    await nothingInTheWay(page)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.matches('ol.rows > li:first-child > a'))).toBe(
      true,
    )
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('law-text')
    // What was typed stands in no address.
    expect(new URL(page.url()).search).toBe('')

    await page.locator('ol.rows a.line', { hasText: '448-14' }).click()
    await page.locator('h1', { hasText: '448-14' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/law/ma/act/2016/27-14/art_448-14')
    const source = page.locator('.card', { has: page.getByRole('heading', { name: said('law.source') }) })
    await source.getByText(/6501/).waitFor()
    await source.getByText(/6644/).waitFor()
    await page.getByText(said('common.not-verified'), { exact: true }).first().waitFor()
    await page.getByText(said('law.official-missing.not_imported')).waitFor()
    await nothingInTheWay(page)
    await page.goBack()
    await page.locator('ol.rows a.line', { hasText: '448-14' }).waitFor()
    expect(await page.locator('#law-text').inputValue()).toBe(victim[language])

    // A number alone is the best of what it finds.
    await page.locator('#law-text').fill('82-5-1')
    await page.keyboard.press('Enter')
    await page.locator('ol.rows > li:first-child > a', { hasText: '82-5-1' }).click()
    await page.getByText(said('law.in-force'), { exact: true }).waitFor()
    await page.getByText(said('law.former'), { exact: true }).first().waitFor()
    await page.getByRole('heading', { name: said('law.terms') }).waitFor()
    await nothingInTheWay(page)
    // The day before the reform the former version comes first.
    await page.locator('#law-day').fill('2025-12-07')
    await page.getByText(begins('law.in-force-on')).first().waitFor()
    await page.getByText(said('law.later'), { exact: true }).waitFor()
    await page.locator('#law-day').fill('2001-01-01')
    await page.getByText(begins('law.not-in-force-on')).first().waitFor()
    await nothingInTheWay(page)
    expect(faults).toEqual([])
    await window.context.close()
  })

  test('an article that a page cites leads to what it says, and from a form without losing what is written', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    await enterAs(house, window, 'social_assistant', 'TPI-NADOR', '/help/new')
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('form .provision').first().click(),
    ])
    await opened.locator('.statement').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/help/new')
    await opened.close()

    const { rows } = (await (await context.request.get(`${house.address}/api/cases`)).json()) as {
      rows: { id: string }[]
    }
    await page.goto(`/cases/${rows[0]?.id ?? ''}`)
    await page.locator('#main .provision').first().click()
    await page.locator('.statement').first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/law\//)
    expect(faults).toEqual([])
    await context.close()
  })
})
