// Imported before `astro`, for its effect: a build and a local server ask nothing of the network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
