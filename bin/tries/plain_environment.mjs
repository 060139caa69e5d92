const kept = ['HOME', 'LANG', 'PATH', 'TMPDIR', 'USER', 'NODE_EXTRA_CA_CERTS', 'npm_config_cache']

/** The environment of a new terminal: what npm and the person's shell put there for this process is not in it. */
export default function plainEnvironment() {
  return Object.fromEntries(
    kept.filter((name) => process.env[name]).map((name) => [name, process.env[name]])
  )
}
