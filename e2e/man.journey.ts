/**
 * A grown man who was made to work: his way from a report to a measure, in Arabic and in French. What is said to him
 * and about him fits a man, and nothing that the law keeps for a woman or a child is offered to him.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { decidePresumed, giveRights, handsOf, receive, report, screen } from './steps.ts'
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

const nador = 'TPI-NADOR'

/** Words of a woman or a child, and what would be said of a woman: none is for him, but those of his own children. */
const notHis = {
  ar: /امرأة|المرأة|النساء|سيدة|حامل|طفل|الأطفال|قاصر|الأحداث|المعنية بالأمر|المشتكية|دون مرافق/,
  fr: /\bfemmes?\b|enceinte|(?<!vos )enfants?\b(?! à charge)|mineure?s?\b|\breçue\b|\bsuivie\b|\baccompagnée\b|\bplaignante\b/i,
} as const

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  /** The page, or the part of it that is about him. */
  const isHis = async (page: Page, part = '#main', title = '') => {
    await page.waitForLoadState('networkidle')
    // What is folded away is read too.
    await page.locator('#main details').evaluateAll((folded) => {
      for (const one of folded) one.setAttribute('open', '')
    })
    const shown = await page.locator(part, { hasText: title }).first().innerText()
    expect(shown.split('\n').filter((line) => notHis[language].test(line))).toEqual([])
    await nothingInTheWay(page)
  }

  test('received, told of his rights, screened, presumed a victim, protected', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const hands = handsOf(page, said)
    const { press, pick, follow } = hands

    await enterAs(house, window, 'social_assistant', nador, '/reports/new')
    const caseUrl = await report(hands, 'ZZ عامل محتجز في ورش', [
      { capacity: 'victim', name: 'ZZ كريم المثالي', sex: 'male' },
      { capacity: 'suspect', name: 'ZZ إدريس المثالي' },
    ])

    // He is of age and from abroad: what depends on either follows.
    await follow('cases.correct')
    await page.locator('#born').fill('1990-05-02')
    await page.locator('#nationality').selectOption('CI')
    await press('common.save')
    await page.getByText(said('cases.people-title')).waitFor()
    await isHis(page, '.card', said('cases.people-title'))

    await follow('cases.reception')
    await page.getByText(said('reception.limits-title')).waitFor()
    const reception = new URL(page.url()).pathname
    // He is not asked whether he is a child: the file tells.
    expect(await page.locator('#child_alone').count()).toBe(0)
    await page.locator('#language').selectOption('fra')
    await isHis(page)
    await receive(hands, ['danger_now', 'needs_doctor', 'interpreter'])
    // What a man from abroad is told, and what he is not.
    const notice = page.locator('.notice')
    const told = await notice.innerText()
    const inTheirs = wordsOf('fr')
    for (const right of ['safety', 'stay_until_trial_ends', 'no_removal_to_danger', 'voluntary_return'])
      expect(told).toContain(inTheirs(`rights.right.${right}`))
    for (const right of [
      'no_removal_of_child_or_pregnant_woman',
      'ask_for_closed_session',
      'placement_of_child',
      'no_publication_at_all',
    ])
      expect(told).not.toContain(inTheirs(`rights.right.${right}`))
    expect(told.split('\n')).not.toContain(inTheirs('rights.about.child'))
    await giveRights(hands)
    await isHis(page)

    await page.goto(reception.replace('/reception/', '/screening/'))
    await follow('screening.new')
    await page.locator('#screening-what').waitFor()
    expect(await page.locator('#screening-who').count()).toBe(0)
    await page.getByText(said('screening.who.adult'), { exact: true }).waitFor()
    await screen(hands)
    await page.getByText(said('screening.set.adult_labour')).first().waitFor()
    await isHis(page)

    await enterAs(house, window, 'kings_prosecutor', nador, `${caseUrl}/care`)
    await decidePresumed(hands)
    await isHis(page)

    // What CPP 510 opens is for a child: it is not offered, and his age is not asked.
    await follow('cases.room.protection')
    await follow('protection.new')
    await page.locator('#kind').waitFor()
    await page.getByText(said('protection.kind.shelter'), { exact: true }).waitFor()
    expect(await page.locator('#child').count()).toBe(0)
    for (const kind of [
      'placement_with_relative',
      'placement_in_host_family',
      'placement_in_private_institution',
      'placement_with_association',
      'placement_with_public_service',
      'expertise_on_child',
    ])
      expect(await page.getByText(said(`protection.kind.${kind}`)).count(), kind).toBe(0)
    expect(await page.getByText(said('protection.by-child')).count()).toBe(0)
    await pick('kind', 'protection.kind.shelter')
    await page.locator('#words').fill('ZZ لا مأوى له')
    await isHis(page)
    await press('protection.send')
    await page.getByText(said('protection.decide'), { exact: true }).waitFor()
    await isHis(page)
    expect(faults).toEqual([])
    await context.close()
  })
})
