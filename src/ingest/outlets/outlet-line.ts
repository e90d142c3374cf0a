/** An outlet as the tables have it: its name, its domains, parted by spaces, and other names it goes by, parted by semicolons. */
export type OutletLine = readonly [name: string, domains: string, others: string]
