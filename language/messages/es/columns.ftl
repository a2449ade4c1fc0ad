# Says what messages/en/columns.ftl says.
