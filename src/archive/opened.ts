import { type Access, type Database, openDatabase } from './database.ts'
import { prepare } from './prepare.ts'
import { told } from './told.ts'

/**
 * Opens the file of an archive; one to be written is made where there is none.
 *
 * @throws UsageError where it is none, of a later version, or stays in use.
 */
export async function opened(path: string, access: Access): Promise<Database> {
  const database = await openDatabase(path, access)
  try {
    await told(path, () => prepare(database.connection, path, access === 'write'))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
