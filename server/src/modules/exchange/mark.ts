/** The column in which a table that left here says so. What comes back with it is not what anybody wrote of a person. */
export const markColumn = 'himaya_Export'
