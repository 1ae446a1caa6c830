/** Thrown while a workbook is read, and caught where it is opened: what was found, and what is accepted instead. */
export class WorkbookFault extends Error {
  readonly accepts: string
  constructor(found: string, accepts = 'a workbook (.xlsx) as a spreadsheet saves it, or CSV UTF-8') {
    super(found)
    this.accepts = accepts
  }
}
