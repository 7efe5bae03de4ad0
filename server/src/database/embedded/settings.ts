/** What the server is told on its command line; nothing of it is secret. `durable: false` is for tests alone. */
export function settings(port: number, durable: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 200,
    // Partitions of the case-event log and many relations in one transaction.
    max_locks_per_transaction: 256,
    shared_buffers: durable ? '256MB' : '128MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1,
    // Short statements: compiling them, or spreading them over processes, costs more than it brings.
    jit: 'off',
    max_parallel_workers_per_gather: 0,
    checkpoint_timeout: '15min',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_lock_waits: 'on',
    // No personal data in logs: what was bound to a statement stays out, and so does the statement.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
  };
  const reckless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off', io_method: 'sync' };
  return Object.entries({ ...values, ...(durable ? {} : reckless) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
