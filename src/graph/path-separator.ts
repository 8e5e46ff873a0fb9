/** Stands between the steps of a section's name: outer section, inner section. */
export const pathSeparator = " › ";
