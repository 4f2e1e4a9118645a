/** A report, from the first telephone call to the prosecutor's desk, in Arabic and in French. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'

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

const words = {
  ar: {
    assistant: 'نجاة التجريبي',
    prosecutor: 'حياة التجريبي',
    elsewhere: 'سعيد المثالي',
    enter: (name: string) => `الدخول باسم ${name}`,
    newReport: 'تبليغ جديد',
    hotline: 'الرقم الأخضر',
    statement: 'مضمون التبليغ',
    add: 'إضافة شخص',
    name: 'الاسم الكامل',
    send: 'تدوين التبليغ وإحالته على النيابة العامة',
    missing: 'دوِّنوا مضمون التبليغ',
    sent: 'أحيل على النيابة العامة',
    openCase: 'فتح الملف',
    show: 'إظهار 30 ثانية',
    leave: 'خروج سريع',
    nothing: 'لا يوجد شيء في هذا العنوان',
    court: 'المحكمة',
  },
  fr: {
    assistant: 'Najat Tajribi',
    prosecutor: 'Hayat Tajribi',
    elsewhere: 'Saïd Mitali',
    enter: (name: string) => name,
    newReport: 'Nouveau signalement',
    hotline: 'Numéro vert',
    statement: 'Contenu du signalement',
    add: 'Ajouter une personne',
    name: 'Nom complet',
    send: 'Consigner et transmettre au ministère public',
    missing: 'Notez le contenu du signalement',
    sent: 'Transmis au ministère public',
    openCase: 'Ouvrir le dossier',
    show: 'Afficher 30 secondes',
    leave: 'Sortie rapide',
    nothing: 'Il n’y a rien à cette adresse',
    court: 'Juridiction',
  },
}

async function enter(page: Page, name: string, court = 'TPI-NADOR'): Promise<void> {
  await page.goto('/')
  await page.locator('#court').selectOption(court)
  await page.locator('li', { hasText: name }).getByRole('button').click()
  await page.locator('#main').waitFor()
}

describe.each(walked)('in %s', (language) => {
  const say = words[language]
  test('a social assistant writes a report, the prosecutor reads it, a stranger sees nothing', async () => {
    const { page, faults, context } = await openWindow(browser, house, { language })
    await page.goto('/')
    await page.locator('#court').waitFor()
    await nothingInTheWay(page)
    expect(await page.title()).toBe(language === 'ar' ? 'حماية' : 'Himaya')
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')

    await enter(page, say.assistant)
    await nothingInTheWay(page)
    await page.getByRole('link', { name: say.newReport }).click()
    await page.getByRole('button', { name: say.send }).click()
    // What is missing is said once in sum and once beside the field, and nothing is lost.
    expect(await page.getByRole('alert').getByText(say.missing).count()).toBe(1)
    await nothingInTheWay(page)
    await page.getByText(say.hotline, { exact: true }).click()
    await page.getByLabel(say.statement).fill(`ZZ-${language} سيدة محتجزة في بيت`)
    await page.getByRole('button', { name: say.add }).click()
    await page.getByLabel(say.name).fill('ZZ-NAME أمينة')
    await page.getByRole('button', { name: say.send }).click()
    await page.getByText(say.sent).first().waitFor()
    await page.getByText(`ZZ-${language}`).waitFor()
    await nothingInTheWay(page)
    const report = page.url()
    expect(report).not.toMatch(/ZZ|amina/i)

    await page.getByRole('link', { name: say.openCase }).click()
    await page.getByRole('button', { name: say.show }).first().waitFor()
    expect(await page.getByText('ZZ-NAME').count()).toBe(0)
    await nothingInTheWay(page)
    await page.getByRole('button', { name: say.show }).first().click()
    await page.getByText('ZZ-NAME').waitFor()
    const case_ = page.url()

    await page.getByRole('button', { name: say.leave }).click()
    await page.locator('#court').waitFor()
    await enter(page, say.prosecutor)
    await page.goto(report)
    await page.getByText(`ZZ-${language}`).waitFor()
    await page.goto(case_)
    await page.getByRole('button', { name: say.show }).first().waitFor()

    await page.getByRole('button', { name: say.leave }).click()
    await page.locator('#court').waitFor()
    await enter(page, say.elsewhere, 'TPI-CASABLANCA-PENAL')
    for (const hidden of [report, case_]) {
      await page.goto(hidden)
      await page.getByText(say.nothing).waitFor()
      expect(await page.getByText('ZZ-').count()).toBe(0)
    }
    expect(faults).toEqual([])
    // Nothing of anybody stays on the device.
    const kept = await page.evaluate(async () => ({
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
    }))
    expect(kept).toEqual({
      local: `{"himaya.language":"${language}"}`,
      session: expect.not.stringMatching(/ZZ/),
      caches: [],
      databases: 0,
    })
    await context.close()
  })
})

test('every page fits a narrow screen, light and dark', async () => {
  for (const dark of [false, true]) {
    const { page, context, faults } = await openWindow(browser, house, { width: 360, dark })
    await enter(page, words.ar.assistant)
    for (const path of ['/reports', '/reports/new', '/cases']) {
      await page.goto(path)
      await page.locator('#main h1').waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
      await nothingInTheWay(page)
    }
    expect(faults).toEqual([])
    await context.close()
  }
})

test('Tamazight covers the way in, and falls back visibly elsewhere', async () => {
  const { page, context } = await openWindow(browser, house, { language: 'zgh' })
  await page.goto('/')
  await page.locator('#court').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zgh')
  await nothingInTheWay(page)
  await context.close()
})
