// Zod as this house uses it: schemas are read, never compiled, because no page and no process of ours runs
// code made from text. Set before the first schema is made, so everything here takes z from this file.
import { z } from 'zod'

z.config({ jitless: true })

export { z }
