import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';

/**
 * A connection that dies inside a transaction goes back to the pool, which throws it away. Kysely gives it back only after a rollback that
 * succeeds, and a dead connection's never does: each one cut for idling, and each that a restart of PostgreSQL took along, would be one
 * less for the service until there are none.
 */
function releasing(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.beginTransaction = async (connection: DatabaseConnection, settings: TransactionSettings) => {
    try {
      await begin(connection, settings);
    } catch (error) {
      await driver.releaseConnection(connection);
      throw error;
    }
  };
  // On a live connection ROLLBACK does not fail; a dead one's transaction is over by itself.
  driver.rollbackTransaction = (connection: DatabaseConnection) => rollback(connection).catch(() => undefined);
  return driver;
}

class ReleasingConnection extends PostgreSqlConnection {
  override createKyselyDialect(overrides: Parameters<PostgreSqlConnection['createKyselyDialect']>[0]) {
    const dialect = super.createKyselyDialect(overrides);
    const createDriver = dialect.createDriver.bind(dialect);
    dialect.createDriver = () => releasing(createDriver());
    return dialect;
  }
}

/** PostgreSQL through connections that are never lost to the pool. */
export class ReleasingDriver extends PostgreSqlDriver {
  protected override readonly connection = new ReleasingConnection(this.config);
}
