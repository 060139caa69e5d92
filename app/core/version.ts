/**
 * The version of what `#core/*` promises, by semantic versioning: a plugin whose manifest asks for a
 * range that does not hold this version is left out at boot.
 */
export const coreVersion = '1.0.0'
