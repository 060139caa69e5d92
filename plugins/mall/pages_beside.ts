type Page = { currentPage: number; hasMorePages: boolean }

/** The numbers of the pages beside one, null where there is none. */
export default function pagesBeside({ currentPage, hasMorePages }: Page) {
  return {
    previous: currentPage > 1 ? currentPage - 1 : null,
    next: hasMorePages ? currentPage + 1 : null,
  }
}
