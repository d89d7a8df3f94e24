import type { ReactNode } from 'react';

interface Props {
	/** What a row is about. */
	readonly first: string;
	/** The numbers in it. */
	readonly columns: readonly { readonly id: string; readonly name: string }[];
	/** What stands between. */
	readonly children?: ReactNode;
}

/** The head of a table of numbers. */
export function Head({ first, columns, children }: Props) {
	return (
		<thead>
			<tr>
				<th scope="col">{first}</th>
				{children}
				{columns.map(({ id, name }) => (
					<th key={id} scope="col" className="number">
						{name}
					</th>
				))}
			</tr>
		</thead>
	);
}
