import type { Derived, Quantity } from '../figures/quantity.ts';

type Operation = Derived['row']['operation'];

/** Writes an operation with the terms given; percentages with their × 100. */
function write(operation: Operation, terms: readonly string[]): string {
  const [first = '', second = ''] = terms;
  switch (operation) {
    case 'difference':
      return terms.join(' − ');
    case 'sum':
      return terms.join(' + ');
    case 'product':
      return terms.join(' × ');
    case 'quotient':
      return `${first} ÷ ${second}`;
    case 'ratio_percent':
      return `${first} ÷ ${second} × 100`;
    case 'change_percent':
      return `(${second} − ${first}) ÷ ${first} × 100`;
    case 'count':
      return `count(${terms.join(', ')})`;
  }
}

/** How a derived number comes about, down to the reports' figures, each as `name` writes it. */
export function writeArithmetic(derived: Derived, name: (figure: Quantity) => string): string {
  const terms = derived.inputs.map((input) => {
    if (input.kind === 'figure') return name(input);
    const inner = writeArithmetic(input, name);
    return input.row.operation === 'count' ? inner : `(${inner})`;
  });
  return write(derived.row.operation, terms);
}
