/** How many made-up courses of a run every test run tries. */
export const usual = { inProcess: 250, overSockets: 50 } as const;
