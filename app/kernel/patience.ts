/** How long a page waits for what a plugin adds to it; tests that want to see it end set less. */
const patience = { milliseconds: 2_000 }

export default patience
