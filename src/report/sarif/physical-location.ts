import type { PhysicalLocation, Region } from 'sarif'
import { endOf } from '../end-of.ts'
import { inFile } from '../in-file.ts'
import type { Standing } from '../primary-place.ts'
import { artifactLocation } from './artifact-location.ts'

/** Where a witness has the words; the whole file where its lines are not known. */
export function physicalLocation(standing: Standing): PhysicalLocation {
  const opened = inFile(standing)
  const region = regionOf(opened)
  return { artifactLocation: artifactLocation(opened.path), ...(region && { region }) }
}

/** Without an end it is meant to the end of the line. */
function regionOf(standing: Standing): Region | undefined {
  const { line, column } = standing.place ?? {}
  if (line === undefined) return undefined
  const end = endOf(standing)
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}
