/**
 * All that a process of ours is given of the surroundings: where programs are, and where Node keeps the compiled form
 * of our files (`bin/run.cjs`).
 */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
})
