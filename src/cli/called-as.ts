import { existsSync } from 'node:fs'

/**
 * How the user calls this program, so that what is printed can be typed: from the packages of a project no shell finds it without npx.
 *
 * `program` is the path the program was started by.
 */
export function calledAs(program: string = process.argv[1] ?? ''): 'variorum' | 'npx variorum' {
  const path = program.replaceAll('\\', '/')
  const [, project] = /^(.*)\/node_modules\/variorum\//.exec(path) ?? []
  // Packages for all users lie in such a folder, too, but in no project.
  const isOfProject = path.includes('/node_modules/.bin/') || (project !== undefined && existsSync(`${project}/package.json`))
  return isOfProject ? 'npx variorum' : 'variorum'
}
