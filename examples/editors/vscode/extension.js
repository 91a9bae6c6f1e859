"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async function () {
  const [command, ...args] = workspace.getConfiguration("mtfix").get("command");
  const folder = workspace.workspaceFolders?.[0];
  const cwd = folder?.uri.scheme === "file" ? folder.uri.fsPath : undefined;
  // The server itself passes over what is no text of the project.
  const documentSelector = [{ scheme: "file" }, { scheme: "untitled" }];
  client = new LanguageClient("mtfix", "mtfix", { command, args, options: { cwd } }, { documentSelector });
  await client.start();
};

exports.deactivate = function () {
  return client?.stop();
};
