/** How many made-up courses of a run every test run tries. */
export const usual = { inProcess: 250, overSockets: 50 } as const;
/** The most that were tried in one go, by FUZZ_RUNS: to be raised by hand, after a longer one. */
export const long = { inProcess: 20_000, overSockets: 1_000 } as const;
