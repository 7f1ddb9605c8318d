/** The heading that a component has, so that the page keeps its order (WCAG 1.3.1, 2.4.10). */
export type HeadingLevel = 2 | 3 | 4
