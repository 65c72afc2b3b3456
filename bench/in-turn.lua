-- Asks for the paths in the file PATHS in turn; each thread asks another of ADDRESSES ("host:port host:port").
local threads = 0

function setup(thread)
   local addresses = {}
   for host, port in os.getenv("ADDRESSES"):gmatch("([%d.]+):(%d+)") do
      table.insert(addresses, { host, port })
   end
   local host, port = unpack(addresses[threads % #addresses + 1])
   thread.addr = wrk.lookup(host, port)[1]
   thread:set("number", threads)
   threads = threads + 1
end

function init()
   paths = {}
   for path in io.lines(os.getenv("PATHS")) do
      table.insert(paths, path)
   end
   -- Threads begin apart, so that no two ask for the same page at the same moment.
   turn = math.floor(number * #paths / 2)
end

function request()
   turn = turn + 1
   return wrk.format("GET", paths[(turn - 1) % #paths + 1])
end
