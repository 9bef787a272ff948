import type { APIRoute } from 'astro';
import { loadTableFile } from '../../publish/archive/tableFile.ts';
import { TABLE_NAMES, type TableName } from '../../tables/index.ts';

export function getStaticPaths() {
  return TABLE_NAMES.map((table) => ({ params: { table }, props: { table } }));
}

/** A table as it stands in `data/`, byte for byte. */
export const GET: APIRoute<{ table: TableName }> = ({ props }) =>
  new Response(loadTableFile(props.table).bytes, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
