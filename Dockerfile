# One image for every server: built once, so that all of them have the same build (docs/running.md).
FROM node:24-bookworm-slim AS build
WORKDIR /opt/bao-tinh
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /opt/bao-tinh
COPY --from=build --chown=node:node /opt/bao-tinh /opt/bao-tinh
RUN install -d -o node -g node /var/lib/bao-tinh
USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/var/lib/bao-tinh PORTAL_DEMO=0 NEXT_TELEMETRY_DISABLED=1
VOLUME /var/lib/bao-tinh
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=5s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal to stop reaches the server.
CMD ["node_modules/node/bin/node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=8", "--max-old-space-size=512", "bin/start.ts"]
