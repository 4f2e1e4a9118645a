import { Client } from 'pg'
import { startEmbedded } from '@himaya/db'
import { openBrowser, openWindow, type House } from './house.ts'
import { enterAs } from './people.ts'
import { wordsOf } from './words.ts'
import { AxeBuilder } from '@axe-core/playwright'

const house = { address: 'http://localhost:3417' } as House
const out = '/tmp/w/hshots'
const language = (process.argv[2] ?? 'ar') as 'ar' | 'fr'
const width = Number(process.argv[3] ?? 1440)
const dark = process.argv[4] === 'dark'
const said = wordsOf(language)
const embedded = await startEmbedded('/tmp/w/hdata')
const db = new Client({ ...embedded.address('root'), database: 'himaya' })
await db.connect()
const browser = await openBrowser()
const window = await openWindow(browser, house, { language, width, dark })
const { page, context, faults } = window
page.on('pageerror', (e) => console.log('ERR', e.message))
let n = 0
const shot = async (name: string) => {
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${out}/${language}-${width}${dark ? '-dark' : ''}-${String(++n).padStart(2, '0')}-${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  for (const v of violations) console.log('AXE', name, v.id, v.nodes.map((x) => x.html.slice(0, 160)).join(' | '))
  const over = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  if (over) console.log('OVERFLOW', name)
}
const api = async (path: string, body: object) => {
  const r = await context.request.post(`${house.address}/api${path}`, { data: body })
  if (!r.ok()) throw new Error(`${path} ${String(r.status())} ${await r.text()}`)
  return (await r.json()) as { id: string }
}
const press = (id: string) => page.getByRole('button', { name: said(id), exact: true }).first().click()
const officer = async (post: string, court: string) => {
  const offered = (await (await context.request.get(`${house.address}/api/sign-in/demonstration`)).json()) as { officers: { id: string; posts: { post: string; court: string }[] }[] }
  return offered.officers.find((o) => o.posts.some((p) => p.post === post && p.court === court))!.id
}

await enterAs(house, window, 'social_assistant', 'TPI-NADOR')
const report = await api('/reports', {
  unit: 'UNIT-TPI-NADOR', source: 'police', anonymous: false, urgent: true, receivedAt: new Date().toISOString(), statement: 'ZZ قيل',
  people: [
    { capacity: 'victim', name: 'ZZ أمينة', sex: 'female', nationality: 'CI' }, { capacity: 'victim', name: 'ZZ كوفي', sex: 'male', nationality: 'CM' },
    { capacity: 'witness', name: 'ZZ شاهد' }, { capacity: 'suspect', name: 'ZZ مشتبه' },
  ],
})
const { caseId } = (await (await context.request.get(`${house.address}/api/reports/${report.id}`)).json()) as { caseId: string }
await db.query(`insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
  select c.penal_id, p.id, 'ma/act/2016/27-14#art_448-2', $2, '2026-11-01' from court.case c join penal.party p on p.penal_id = c.penal_id where c.id = $1`, [caseId, await officer('kings_prosecutor', 'TPI-NADOR')])

// Sending.
await enterAs(house, window, 'kings_prosecutor', 'TPI-NADOR', `/cases/${caseId}`)
await page.getByText(said('transfer.title'), { exact: true }).first().waitFor()
await shot('case-kp-before')
await press('transfer.send')
await press('transfer.send')
await shot('send-error')
await page.locator('#transfer-reasons').fill('حيث إن الأفعال المنسوبة إلى المشتبه فيه تكتسي صبغة جناية')
await press('transfer.send')
await page.getByText(said('status.transfer.sent'), { exact: true }).waitFor()
await shot('sent')
await page.goto('/transfers')
await page.getByText(said('transfer.list-title')).waitFor()
await shot('transfers-kp')

await enterAs(house, window, 'prosecution_clerk', 'CA-NADOR')
await page.getByText(said('today.kind.transfer_to_move')).first().waitFor()
await shot('today-clerk')
await page.getByText(said('today.kind.transfer_to_move')).last().click()
await page.getByText(said('transfer.receive')).waitFor()
await shot('transfer-clerk')
await press('transfer.receive')
await page.getByText(said('status.transfer.received'), { exact: true }).first().waitFor()
await enterAs(house, window, 'general_prosecutor', 'CA-NADOR', `/cases/${caseId}`)
await page.getByText(said('transfer.accept'), { exact: true }).waitFor()
await press('transfer.return')
await shot('return-form')
await press('common.cancel')
await shot('case-gp')
await press('transfer.accept')
await page.getByText(said('status.transfer.accepted'), { exact: true }).first().waitFor()
await shot('accepted')
for (const [post, court] of [['registry_clerk', 'CA-NADOR'], ['general_prosecutor_deputy', 'CA-NADOR']] as const)
  await api(`/cases/${caseId}/assignments`, { officer: await officer(post, court), post })
await enterAs(house, window, 'registry_clerk', 'CA-NADOR')
await api(`/cases/${caseId}/assignments`, { officer: await officer('trial_counsellor', 'CA-NADOR'), post: 'trial_counsellor' })

// Fixing.
await page.goto(`/cases/${caseId}/hearings`)
await page.getByText(said('hearings.none')).waitFor()
await shot('hearings-empty')
await page.getByRole('link', { name: said('hearings.fix') }).click()
await page.locator('#accused').waitFor()
await press('hearings.fix-record')
await shot('fix-errors')
await page.locator('#accused').getByText(said('hearings.accused.adult'), { exact: true }).click()
await page.locator('#formation').getByText(said('hearings.formation.criminal_chamber'), { exact: true }).click()
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now())
await page.locator('#on').fill(today)
await page.locator('#at').fill('09:30')
await page.locator('#room').fill('4')
await page.locator('#interpreter').selectOption('fra')
const called = page.locator('select[id^=called-]')
for (let i = 0; i < (await called.count()); i++) await called.nth(i).selectOption({ index: 1 })
await shot('fix-filled')
await press('hearings.fix-record')
await page.waitForTimeout(500)
if (await page.getByText(said('hearings.clash-title')).count()) { await shot('clash'); await press('hearings.fix-anyway') }
await page.waitForURL((u) => u.pathname.endsWith('/hearings'))
await page.getByText(said('status.hearing.fixed')).first().waitFor()
await shot('hearings-clerk')
await press('hearings.hold')
await press('hearings.hold-record')
await page.getByText(said('refusals.title')).waitFor()
await shot('hold-refused')
await press('common.cancel')
await press('hearings.postpone')
await page.locator('#on').fill(new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10))
await shot('postpone')
await press('hearings.postpone-record')
await page.waitForTimeout(500)
if (await page.getByText(said('hearings.clash-title')).count()) { await shot('clash2'); await press('hearings.fix-anyway') }
await page.getByText(said('status.hearing.postponed')).first().waitFor()
await shot('postponed')
await enterAs(house, window, 'trial_counsellor', 'CA-NADOR', `/cases/${caseId}/hearings`)
await page.getByRole('button', { name: said('hearings.close'), exact: true }).first().waitFor()
await press('hearings.close')
await page.locator('#close-basis').getByText(said('hearings.close-basis.302_2'), { exact: true }).click()
await shot('close-form')
for (const at of [0, 1]) { await page.locator('#close-victim label').nth(at).click(); if (at === 0) for (const t of ['hearings.close-asked', 'hearings.close-violence']) await page.getByText(said(t), { exact: true }).click(); await press('hearings.close-record'); await page.waitForTimeout(800); if (await page.locator('#close-victim').count() === 0) break; await shot('close-refused') }
await shot('closed')
await page.goto('/hearings')
await page.getByText(said('hearings.title')).first().waitFor()
await shot('week-judge')
await press('hearings.week-after')
await page.waitForTimeout(500)
await shot('week-next')
await page.goto(`/cases/${caseId}`)
await page.getByText(said('hearings.next')).waitFor()
await shot('case-judge')
await page.goto('/account')
await page.getByText(said('calendar.title')).waitFor()
const make = page.getByRole('button', { name: new RegExp(`^(${said('calendar.open')}|${said('calendar.open-again')})$`) })
await make.click()
await page.locator('.address').waitFor()
const address = await page.locator('.address').innerText()
console.log((await (await fetch(address)).text()).slice(0, 500))
await shot('account')
await enterAs(house, window, 'social_assistant', 'TPI-NADOR', `/cases/${caseId}`)
await page.getByText(said('hearings.next')).waitFor()
await shot('case-sa')
console.log('faults', faults)
await browser.close()
await db.end()
