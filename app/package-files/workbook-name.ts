/** The file in which an export writes the whole register as one workbook. */
export const workbookName = 'register.xlsx'
