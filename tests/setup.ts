import { configureGlobal } from 'fast-check'

/** Laws are tried on the same examples in every run; `SEED=random` (or a number) tries others. */
const { SEED = '20240720' } = process.env
if (SEED !== 'random') configureGlobal({ seed: Number(SEED) })
