-- For init.lua, Neovim 0.7 and later.
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "text", "markdown", "html", "xml", "json", "jsonc", "yaml", "po", "jproperties", "strings", "csv", "srt" },
  callback = function()
    local config = vim.fn.findfile("mtfix.toml", vim.fn.expand("%:p:h") .. ";")
    local settings = {
      name = "mtfix",
      cmd = { "mtfix", "lsp" },
      root_dir = config ~= "" and vim.fn.fnamemodify(config, ":p:h") or vim.fn.getcwd(),
    }
    if vim.lsp.start then
      vim.lsp.start(settings)
    else -- before 0.8
      vim.lsp.buf_attach_client(0, vim.lsp.start_client(settings))
    end
  end,
})
