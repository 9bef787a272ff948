import project from '../../package.json' with { type: 'json' };

/** The version of what is published: that of the project. */
export const { version } = project;
