-- Neovim with the settings of examples/editors: opens a file, types, applies what is safe, and says what it saw.
vim.cmd("luafile " .. vim.fn.fnameescape(vim.env.SETTINGS))
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.FILE))

local function see(count)
  vim.wait(20000, function() return #vim.diagnostic.get(0) == count end, 10)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { each.lnum, each.col, each.end_col, each.code })
  end
  return found
end

local saw = { opened = see(2) }
vim.cmd("normal! GoIt is full of of ice.")
saw.typed = see(3)
local params = {
  textDocument = { uri = vim.uri_from_bufnr(0) },
  range = { start = { line = 0, character = 0 }, ["end"] = { line = 9, character = 0 } },
  context = { diagnostics = {}, only = { "source.fixAll" } },
}
for _, reply in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)) do
  vim.lsp.util.apply_workspace_edit(reply.result[1].edit, "utf-16")
end
saw.corrected = see(0)
vim.cmd("silent write")
io.stdout:write(vim.json and vim.json.encode(saw) or vim.fn.json_encode(saw))
vim.cmd("qall!")
